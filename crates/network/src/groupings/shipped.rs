//! The regions, entity types and groupings that ship as data.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{Grouping, Kind};
use crate::frameworks::Text;

/// A code with its name in each language.
#[derive(Debug, Deserialize)]
pub struct Label {
    pub code: String,
    /// The word that stands in data files.
    pub as_written: String,
    #[serde(rename = "label")]
    pub names: Text,
}

#[derive(Deserialize)]
struct File {
    regions: Vec<Label>,
    entity_types: Vec<Label>,
    award_cohorts: Vec<Shipped>,
    clusters: Vec<Cluster>,
    sub_networks: Vec<Shipped>,
}

#[derive(Deserialize)]
struct Shipped {
    code: String,
    label: Text,
}

#[derive(Deserialize)]
struct Cluster {
    code: String,
    label: Text,
    coordinators: Vec<Coordinator>,
}

/// A city that was seen as coordinator of a cluster in published pages.
#[derive(Deserialize)]
pub(crate) struct Coordinator {
    pub(crate) city: String,
    pub(crate) country: String,
}

struct Data {
    file: File,
    groupings: Vec<Grouping>,
}

static DATA: LazyLock<Data> = LazyLock::new(|| {
    let text = include_str!("../../data/groupings.json");
    let file: File = serde_json::from_str(text).expect("the shipped groupings are well formed");
    let of = |kind: Kind, code: &str, names: &Text| Grouping {
        code: code.to_owned(),
        kind,
        names: names.clone(),
    };
    let groupings = (file.award_cohorts.iter().map(|s| of(Kind::Award, &s.code, &s.label)))
        .chain(file.clusters.iter().map(|s| of(Kind::Cluster, &s.code, &s.label)))
        .chain(file.sub_networks.iter().map(|s| of(Kind::SubNetwork, &s.code, &s.label)))
        .collect();
    Data { file, groupings }
});

pub(super) fn groupings() -> &'static [Grouping] {
    &DATA.groupings
}

/// Each cluster with the cities that were seen to coordinate it.
pub(crate) fn coordinators() -> impl Iterator<Item = (&'static str, &'static Coordinator)> {
    DATA.file.clusters.iter().flat_map(|c| c.coordinators.iter().map(|at| (c.code.as_str(), at)))
}

pub fn regions() -> &'static [Label] {
    &DATA.file.regions
}

pub fn entity_types() -> &'static [Label] {
    &DATA.file.entity_types
}

/// By code, or by the word that stands in data files.
pub fn region(text: &str) -> Option<&'static Label> {
    find(regions(), text)
}

/// By code, or by the word that stands in data files.
pub fn entity_type(text: &str) -> Option<&'static Label> {
    find(entity_types(), text)
}

fn find(labels: &'static [Label], text: &str) -> Option<&'static Label> {
    let text = text.trim();
    labels.iter().find(|label| label.code == text || label.as_written.eq_ignore_ascii_case(text))
}
