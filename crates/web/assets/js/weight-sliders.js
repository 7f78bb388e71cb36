// Weights that are turned by hand: the places on the page follow, computed by the server. Without
// this module the sliders belong to the form and take effect with its button.

class WeightSliders extends HTMLElement {
  connectedCallback() {
    this.form = document.getElementById(this.getAttribute("form"));
    this.into = document.getElementById(this.getAttribute("into"));
    if (!this.form || !this.into) return;
    this.decimal = new Intl.NumberFormat(document.documentElement.lang);
    this.addEventListener("input", (event) => this.turned(event));
    this.addEventListener("change", () => this.ask("all"));
    // Those turned before this module came over a slow line.
    for (const slider of this.querySelectorAll("input[type=range]")) {
      if (slider.value !== slider.defaultValue) this.turned({ target: slider });
    }
  }

  turned(event) {
    const slider = event.target;
    if (slider.type !== "range") return;
    const output = slider.parentElement.querySelector("output");
    if (output) output.textContent = this.decimal.format(slider.value);
    this.ask("places");
  }

  // The choices of the form, without those that say nothing.
  query() {
    const query = new URLSearchParams(new FormData(this.form));
    for (const [name, value] of [...query]) {
      if (value === "" || (name.startsWith("w.") && Number(value) === 1)) query.delete(name, value);
    }
    return query;
  }

  // One question at a time; while one is open, only the last of the next is kept.
  async ask(part) {
    this.next = part === "all" || this.next === "all" ? "all" : part;
    if (this.busy) return;
    this.busy = true;
    while (this.next) {
      const wanted = this.next;
      this.next = null;
      const query = this.query();
      try {
        const answer = await fetch(`${this.form.action}${this.form.action.includes("?") ? "&" : "?"}${query}&part=${wanted}`);
        const text = await answer.text();
        if (answer.redirected) {
          location.reload();
          return;
        }
        this.into.innerHTML = text;
        history.replaceState(null, "", `?${query}`);
      } catch {
        // The line is down: the form's button still works when it is back.
        break;
      }
    }
    this.busy = false;
  }
}

customElements.define("weight-sliders", WeightSliders);
