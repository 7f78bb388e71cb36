// What follows, while one types: the page itself is asked again and its two answers are put
// in place. Without this the form's button does the same.

class WhatIf extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.form.addEventListener("input", () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.ask(), 300);
    });
    // What was typed before this module came over a slow line.
    const typed = [...this.form.querySelectorAll("input")].some((field) => field.value !== field.defaultValue);
    if (typed) this.ask();
  }

  address() {
    const given = new URLSearchParams();
    for (const [name, value] of new FormData(this.form)) given.append(name, value);
    return `${location.pathname}?${given}`;
  }

  async ask() {
    const address = this.address();
    this.asked?.abort();
    this.asked = new AbortController();
    try {
      const answer = await fetch(address, { signal: this.asked.signal });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const id of ["what-follows", "what-matters"]) {
        const [here, there] = [document.getElementById(id), page.getElementById(id)];
        if (here && there) here.replaceChildren(...there.childNodes);
      }
      history.replaceState(null, "", address);
    } catch (error) {
      if (error.name !== "AbortError") this.form.requestSubmit();
    }
  }
}

customElements.define("what-if", WhatIf);
