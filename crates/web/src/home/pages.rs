use maud::{Markup, html};

use crate::{page::page, problem::Problem, reader::Reader};

pub async fn home(reader: Reader) -> Result<Markup, Problem> {
    let lang = reader.lang;
    Ok(page(
        &reader,
        &lang.text("home-title"),
        html! { h1 { (lang.text("home-title")) } p class="lead" { (lang.text("home-lead")) } },
    ))
}
