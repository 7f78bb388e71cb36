//! Formulas as MathML, written as in TeX: `\frac{a}{b}`, `\sqrt{a}`, `x_{i}`, `x^{2}`, words as
//! names, `\text{words}`. Screen readers read them; no picture is needed.

use maud::{Markup, PreEscaped, html};

/// A formula on a line of its own.
pub fn formula(written: &str) -> Markup {
    let mut rest = Reading { text: written.trim(), at: 0 };
    let body = rest.row(None);
    html! {
        div class="formula" tabindex="0" role="group" aria-label=(written) {
            (PreEscaped(format!("<math display=\"block\">{body}</math>")))
        }
    }
}

struct Reading<'a> {
    text: &'a str,
    at: usize,
}

impl Reading<'_> {
    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn while_(&mut self, holds: impl Fn(char) -> bool) -> &str {
        let start = self.at;
        while self.peek().is_some_and(&holds) {
            self.next();
        }
        &self.text[start..self.at]
    }

    /// Everything up to a closing brace, or to the end.
    fn row(&mut self, end: Option<char>) -> String {
        let mut row = String::from("<mrow>");
        while let Some(c) = self.peek() {
            if Some(c) == end {
                break;
            }
            if c.is_whitespace() {
                self.next();
                continue;
            }
            let base = self.one();
            row.push_str(&self.with_scripts(base));
        }
        row.push_str("</mrow>");
        row
    }

    fn with_scripts(&mut self, base: String) -> String {
        let (mut below, mut above) = (None, None);
        while let Some(c @ ('_' | '^')) = self.peek() {
            self.next();
            let script = self.group();
            *(if c == '_' { &mut below } else { &mut above }) = Some(script);
        }
        let wide = base.contains("<mo movablelimits");
        match (below, above) {
            (None, None) => base,
            (Some(b), None) if wide => format!("<munder>{base}{b}</munder>"),
            (Some(b), Some(a)) if wide => format!("<munderover>{base}{b}{a}</munderover>"),
            (Some(b), None) => format!("<msub>{base}{b}</msub>"),
            (None, Some(a)) => format!("<msup>{base}{a}</msup>"),
            (Some(b), Some(a)) => format!("<msubsup>{base}{b}{a}</msubsup>"),
        }
    }

    /// `{…}`, or a single thing.
    fn group(&mut self) -> String {
        if self.peek() != Some('{') {
            return self.one();
        }
        self.next();
        let row = self.row(Some('}'));
        self.next();
        row
    }

    fn one(&mut self) -> String {
        match self.peek() {
            Some('{') => self.group(),
            Some('\\') => {
                self.next();
                self.command()
            }
            Some(c) if c.is_ascii_digit() => {
                format!("<mn>{}</mn>", self.while_(|c| c.is_ascii_digit() || c == '.'))
            }
            Some(c) if c.is_alphabetic() => {
                format!("<mi>{}</mi>", self.while_(char::is_alphabetic))
            }
            Some('∑') => {
                self.next();
                "<mo movablelimits=\"false\">∑</mo>".into()
            }
            Some(c) => {
                self.next();
                let sign = match c {
                    '<' => "&lt;".to_owned(),
                    '>' => "&gt;".to_owned(),
                    '&' => "&amp;".to_owned(),
                    '-' => "−".to_owned(),
                    c => c.to_string(),
                };
                format!("<mo>{sign}</mo>")
            }
            None => String::new(),
        }
    }

    fn command(&mut self) -> String {
        match self.while_(char::is_alphabetic) {
            "frac" => {
                let (over, under) = (self.group(), self.group());
                format!("<mfrac>{over}{under}</mfrac>")
            }
            "sqrt" => format!("<msqrt>{}</msqrt>", self.group()),
            "hat" => format!("<mover accent=\"true\">{}<mo>^</mo></mover>", self.group()),
            "bar" => format!("<mover accent=\"true\">{}<mo>¯</mo></mover>", self.group()),
            "text" => {
                self.next();
                let words = self.while_(|c| c != '}').to_owned();
                self.next();
                format!("<mtext lang=\"en\"> {} </mtext>", words.trim())
            }
            other => format!("<mi>{other}</mi>"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_becomes_mathml() {
        let made = formula("s = \\frac{x_i - min}{max - min}^2").into_string();
        let wanted = "<math display=\"block\"><mrow><mi>s</mi><mo>=</mo><msup><mfrac><mrow>\
            <msub><mi>x</mi><mi>i</mi></msub><mo>−</mo><mi>min</mi></mrow><mrow><mi>max</mi>\
            <mo>−</mo><mi>min</mi></mrow></mfrac><mn>2</mn></msup></mrow></math>";
        assert!(made.contains(wanted), "{made}");
    }
}
