//! What is not printed, and what is said of it.

use crate::papers::{PRESS, sample};

#[test]
fn a_drawing_without_words_is_refused_with_its_place() {
    let mut data = sample("report", "en");
    let drawing = data["sections"][0]["blocks"]
        .as_array_mut()
        .unwrap()
        .iter_mut()
        .find(|block| block["is"] == "drawing")
        .unwrap();
    drawing.as_object_mut().unwrap().remove("alt");
    let refused = PRESS.print("report", &data).unwrap_err().to_string();
    assert!(refused.contains("report.typ, line") && refused.contains("alt"), "{refused}");
}

#[test]
fn a_paper_that_is_not_there_is_named() {
    for name in ["house", "../letter", "poster"] {
        let refused = PRESS.print(name, &serde_json::json!({})).unwrap_err();
        assert!(refused.to_string().contains(name), "{refused}");
    }
}

#[test]
fn what_people_write_is_text_and_never_markup() {
    let mut data = sample("letter", "en");
    data["body"] = serde_json::json!([
        "#panic(\"no\") *stars* $x$ <a> \\ #read(\"/etc/passwd\")",
        "中文 🙂 \u{0} عربي"
    ]);
    PRESS.print("letter", &data).unwrap();
}

#[test]
fn the_same_data_give_the_same_bytes() {
    let data = sample("receipt", "fr");
    assert!(PRESS.print("receipt", &data).unwrap() == PRESS.print("receipt", &data).unwrap());
}
