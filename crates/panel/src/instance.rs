//! What a secretariat brings to the table: applications, jurors with their limits, and how well each
//! juror fits each application.

use serde::{Deserialize, Serialize};

use crate::Refusal;

/// The score that stands for "may not read this application".
pub const BARRED: i64 = -1;
/// Scores above this are refused, so that no sum of them can overflow.
pub const HIGHEST_SCORE: i64 = 1_000_000;

/// One round of assigning, as in the files that `stoa assign` reads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Instance {
    #[serde(default)]
    pub name: String,
    /// How many distinct jurors read each application.
    pub reviews_per_app: usize,
    #[serde(rename = "apps")]
    pub applications: Vec<Application>,
    pub jurors: Vec<Juror>,
    /// Fit by application and juror, 0 or more; [`BARRED`] for a conflict or an unread language.
    pub score: Vec<Vec<i64>>,
    /// Pairs of application and juror that somebody decided by hand must be.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pins: Vec<(usize, usize)>,
    /// Pairs of application and juror that somebody decided by hand must not be.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forbids: Vec<(usize, usize)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Application {
    /// Its place in the list, from 0.
    pub id: usize,
    pub country: String,
    pub region: String,
    pub lang: String,
    #[serde(default)]
    pub themes: Vec<u32>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Juror {
    /// Their place in the list, from 0.
    pub id: usize,
    pub country: String,
    pub region: String,
    pub langs: Vec<String>,
    #[serde(default)]
    pub themes: Vec<u32>,
    #[serde(default)]
    pub min_load: usize,
    pub max_load: usize,
    /// Applications the juror declared a conflict with.
    #[serde(default)]
    pub declared: Vec<usize>,
}

/// Why a juror may not read an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Barrier {
    Country,
    Declared,
    Language,
    Forbidden,
    /// The score says no, and nothing else in the instance says why.
    Other,
}

impl Instance {
    /// Reads and checks an instance.
    pub fn read(json: &str) -> Result<Self, Refusal> {
        let instance: Self = serde_json::from_str(json)?;
        instance.check()?;
        Ok(instance)
    }

    /// What keeps this juror from this application, if anything does.
    pub fn barrier(&self, application: usize, juror: usize) -> Option<Barrier> {
        let (a, j) = (&self.applications[application], &self.jurors[juror]);
        if a.country == j.country {
            Some(Barrier::Country)
        } else if j.declared.contains(&application) {
            Some(Barrier::Declared)
        } else if !j.langs.contains(&a.lang) {
            Some(Barrier::Language)
        } else if self.score[application][juror] == BARRED {
            Some(Barrier::Other)
        } else if self.forbids.contains(&(application, juror)) {
            Some(Barrier::Forbidden)
        } else {
            None
        }
    }

    /// The themes that an application and a juror share.
    pub fn shared_themes(&self, application: usize, juror: usize) -> Vec<u32> {
        let known = &self.jurors[juror].themes;
        let themes = self.applications[application].themes.iter();
        themes.copied().filter(|theme| known.contains(theme)).collect()
    }

    /// Refuses an instance that contradicts itself, or that can be seen to have no answer before
    /// anything is computed.
    pub fn check(&self) -> Result<(), Refusal> {
        self.check_shape()?;
        self.check_scores()?;
        self.check_by_hand()?;
        self.check_places()?;
        (0..self.applications.len()).try_for_each(|application| self.check_readers(application))
    }

    fn check_shape(&self) -> Result<(), Refusal> {
        let (applications, jurors) = (self.applications.len(), self.jurors.len());
        if applications == 0 || self.reviews_per_app == 0 {
            return Err(Refusal::Empty);
        }
        if self.score.len() != applications {
            return Err(Refusal::Rows { found: self.score.len(), applications });
        }
        for (application, row) in self.score.iter().enumerate() {
            if row.len() != jurors {
                return Err(Refusal::Columns { application, found: row.len(), jurors });
            }
        }
        for (place, application) in self.applications.iter().enumerate() {
            if application.id != place {
                return Err(Refusal::Order { what: "application", place, id: application.id });
            }
        }
        for (place, juror) in self.jurors.iter().enumerate() {
            if juror.id != place {
                return Err(Refusal::Order { what: "juror", place, id: juror.id });
            }
            if juror.min_load > juror.max_load {
                return Err(Refusal::Load {
                    juror: place,
                    min: juror.min_load,
                    max: juror.max_load,
                });
            }
            if let Some(&id) = juror.declared.iter().find(|&&id| id >= applications) {
                return Err(Refusal::Unknown { what: "application", id });
            }
        }
        Ok(())
    }

    /// A score where the instance itself states a conflict would let that juror in by mistake.
    fn check_scores(&self) -> Result<(), Refusal> {
        for (application, row) in self.score.iter().enumerate() {
            for (juror, &score) in row.iter().enumerate() {
                if !(BARRED..=HIGHEST_SCORE).contains(&score) {
                    return Err(Refusal::Score { application, juror, score });
                }
                if score == BARRED {
                    continue;
                }
                match self.barrier(application, juror) {
                    None | Some(Barrier::Forbidden | Barrier::Other) => {}
                    Some(barrier) => {
                        return Err(Refusal::ScoredConflict { application, juror, barrier });
                    }
                }
            }
        }
        Ok(())
    }

    fn check_by_hand(&self) -> Result<(), Refusal> {
        for &(application, juror) in self.pins.iter().chain(&self.forbids) {
            if application >= self.applications.len() {
                return Err(Refusal::Unknown { what: "application", id: application });
            }
            if juror >= self.jurors.len() {
                return Err(Refusal::Unknown { what: "juror", id: juror });
            }
        }
        for &(application, juror) in &self.pins {
            if let Some(barrier) = self.barrier(application, juror) {
                return Err(Refusal::PinnedConflict { application, juror, barrier });
            }
            let pinned = self.pins.iter().filter(|pin| pin.0 == application).count();
            if pinned > self.reviews_per_app {
                return Err(Refusal::Pins { application, pinned, needed: self.reviews_per_app });
            }
        }
        Ok(())
    }

    fn check_places(&self) -> Result<(), Refusal> {
        let needed = self.applications.len() * self.reviews_per_app;
        let places = self.jurors.iter().map(|juror| juror.max_load).sum();
        let owed = self.jurors.iter().map(|juror| juror.min_load).sum();
        if places < needed {
            return Err(Refusal::Places { needed, places });
        }
        if owed > needed {
            return Err(Refusal::Owed { needed, owed });
        }
        Ok(())
    }

    fn check_readers(&self, application: usize) -> Result<(), Refusal> {
        let barriers: Vec<Option<Barrier>> =
            (0..self.jurors.len()).map(|juror| self.barrier(application, juror)).collect();
        let count = |wanted| barriers.iter().filter(|&&barrier| barrier == wanted).count();
        let able = count(None);
        if able >= self.reviews_per_app {
            return Ok(());
        }
        Err(Refusal::Readers {
            application,
            needed: self.reviews_per_app,
            able,
            country: count(Some(Barrier::Country)),
            declared: count(Some(Barrier::Declared)),
            language: count(Some(Barrier::Language)),
            other: count(Some(Barrier::Other)) + count(Some(Barrier::Forbidden)),
        })
    }
}
