// The entry grid: keys, paste from a spreadsheet, saving row by row, and collisions shown
// side by side. Without it the same fields are a plain form with buttons.

class ObservationGrid extends HTMLElement {
  connectedCallback() {
    this.cells = [...this.querySelectorAll("input[data-year]")];
    for (const cell of this.cells) {
      // As the page came: who types before this module is there has changed it all the same.
      cell.kept = cell.dataset.kept ?? cell.defaultValue;
      cell.seen = Number(cell.dataset.seen ?? 0);
    }
    this.querySelector(".keys").hidden = false;
    for (const button of this.querySelectorAll("td.save button")) button.hidden = true;
    this.addEventListener("keydown", (event) => this.key(event));
    this.addEventListener("paste", (event) => this.paste(event));
    this.addEventListener("focusout", (event) => this.left(event));
    this.form = this.closest("form");
    this.form.addEventListener("submit", (event) => this.submit(event));
    window.addEventListener("beforeunload", (event) => {
      if (this.cells.some((cell) => this.changed(cell))) event.preventDefault();
    });
  }

  changed(cell) {
    return cell.value.trim() !== cell.kept;
  }

  row(cell) {
    return cell.closest("tr");
  }

  // The field so many rows and columns away.
  beside(cell, down, right) {
    const rows = [...this.querySelectorAll("tr[data-measurement]")];
    const row = rows[rows.indexOf(this.row(cell)) + down];
    const inRow = row ? [...row.querySelectorAll("input[data-year]")] : [];
    const place = [...this.row(cell).querySelectorAll("input[data-year]")].indexOf(cell);
    return inRow[place + right];
  }

  key(event) {
    const cell = event.target;
    if (!cell.matches?.("input[data-year]") || event.ctrlKey || event.metaKey || event.altKey) return;
    const start = cell.selectionStart === 0 && cell.selectionEnd === 0;
    const end = cell.selectionStart === cell.value.length;
    const whole = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
    const steps = {
      Enter: [event.shiftKey ? -1 : 1, 0],
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      ArrowLeft: start || whole ? [0, -1] : null,
      ArrowRight: end || whole ? [0, 1] : null,
    };
    if (event.key === "Escape") {
      cell.value = cell.kept;
      this.mark(cell, "");
      this.say(this.row(cell), "");
      event.preventDefault();
    } else if (steps[event.key]) {
      event.preventDefault();
      const next = this.beside(cell, ...steps[event.key]);
      if (next) {
        next.focus();
        next.select();
      } else if (event.key === "Enter") {
        this.save(this.row(cell));
      }
    }
  }

  paste(event) {
    const cell = event.target;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!cell.matches?.("input[data-year]") || !/[\t\n]/.test(text.replace(/\r?\n$/, ""))) return;
    event.preventDefault();
    const rows = new Set();
    text.replace(/\r?\n$/, "").split(/\r?\n/).forEach((line, down) => {
      line.split("\t").forEach((value, right) => {
        const target = this.beside(cell, down, right);
        if (!target) return;
        target.value = value.trim();
        rows.add(this.row(target));
      });
    });
    for (const row of rows) if (row !== this.row(cell)) this.save(row);
  }

  left(event) {
    const row = event.target.closest?.("tr[data-measurement]");
    if (row && !row.contains(event.relatedTarget)) this.save(row);
  }

  async submit(event) {
    if (event.target !== this.form) return;
    event.preventDefault();
    for (const row of this.querySelectorAll("tr[data-measurement]")) await this.save(row);
  }

  // The same rules as on the server: the last of two signs is the decimal sign; one sign
  // before groups of three separates thousands if it is not the language's own.
  number(text) {
    const plain = text.replace(/[\s\u202f\u00a0%’']/g, "").replace("−", "-");
    const point = plain.lastIndexOf("."), comma = plain.lastIndexOf(",");
    let decimal = null;
    if (point >= 0 && comma >= 0) decimal = point > comma ? "." : ",";
    else if (point >= 0 || comma >= 0) {
      const sign = point >= 0 ? "." : ",";
      const groups = plain.replace(/^-/, "").split(sign);
      const thousands = /^\d{1,3}$/.test(groups[0]) && groups.slice(1).every((g) => g.length === 3);
      if (sign === this.dataset.decimal || !thousands) decimal = sign;
    }
    const digits = [...plain].filter((c) => !".,".includes(c) || c === decimal).join("").replace(",", ".");
    return /^-?\d*\.?\d+(e[+-]?\d+)?$/i.test(digits) ? Number(digits) : NaN;
  }

  address(cell, more = {}) {
    const query = new URLSearchParams({ place: this.dataset.place, ...more });
    const parts = [this.dataset.city, "observations", this.row(cell).dataset.measurement, cell.dataset.year];
    return `/api/cities/${parts.map(encodeURIComponent).join("/")}?${query}`;
  }

  // One row after the other, so that a slow line keeps their order.
  save(row) {
    row.saving = (row.saving ?? Promise.resolve()).then(() => this.saveNow(row));
    return row.saving;
  }

  async saveNow(row) {
    const changed = [...row.querySelectorAll("input[data-year]")].filter(
      (cell) => this.changed(cell) && cell.dataset.state !== "collision",
    );
    if (!changed.length) return;
    this.say(row, this.dataset.saving);
    const trouble = new Set(), warnings = new Set();
    for (const cell of changed) {
      try {
        const answer = await this.saveCell(cell);
        for (const said of answer.trouble ?? []) trouble.add(said);
        for (const said of answer.warnings ?? []) warnings.add(said);
      } catch {
        this.mark(cell, "refused");
        trouble.add(this.dataset.lost);
      }
    }
    this.say(row, [...(trouble.size ? trouble : [this.dataset.saved, ...warnings])].join(" "));
  }

  async saveCell(cell) {
    const typed = cell.value.trim();
    const seen = cell.seen;
    let response;
    if (typed === "") {
      response = await fetch(this.address(cell, { seen }), { method: "DELETE" });
    } else {
      const value = this.number(typed);
      if (Number.isNaN(value)) {
        this.mark(cell, "refused");
        return { trouble: [this.dataset.notNumber] };
      }
      const field = (name) => this.form.elements[name]?.value.trim() ?? "";
      const earlier = seen ? await this.earlier(cell) : {};
      const body = { ...earlier, value, missing: null, seen };
      for (const name of ["source", "publisher", "address"]) if (field(name)) body[name] = field(name);
      const headers = { "content-type": "application/json" };
      response = await fetch(this.address(cell), { method: "PUT", headers, body: JSON.stringify(body) });
    }
    if (response.status === 409) return this.collide(cell, await response.json());
    if (!response.ok) {
      this.mark(cell, "refused");
      return { trouble: [(await response.json()).detail] };
    }
    const answer = response.status === 204 ? null : await response.json();
    // The reader may have typed on while the answer was under way.
    cell.kept = typed;
    cell.seen = answer?.figure.revision ?? 0;
    this.mark(cell, answer?.warnings.length ? "warned" : "saved");
    return { warnings: answer?.warnings };
  }

  // Note, standard error and the like stay with the figure; a status that stood for a
  // missing value does not.
  async earlier(cell) {
    const response = await fetch(this.address(cell));
    if (!response.ok) return {};
    const found = (await response.json()).find((one) => one.revision === cell.seen);
    if (!found || found.missing) return {};
    const { place_name, source, publisher, address, note, status, standard_error } = found;
    return { place_name, source, publisher, address, note, status, standard_error };
  }

  collide(cell, { theirs, by }) {
    this.mark(cell, "collision");
    const row = this.row(cell);
    const box = document.createElement("tr");
    box.className = "collision";
    const held = document.createElement("td");
    held.colSpan = row.cells.length;
    const shown = theirs?.value == null ? this.dataset.withdrawn : String(theirs.value).replace(".", this.dataset.decimal);
    const facts = document.createElement("dl");
    facts.className = "facts";
    for (const [name, value] of [
      [this.dataset.yours, `${cell.dataset.year}: ${cell.value}`],
      [this.dataset.theirs, `${shown}${by ? ` (${by})` : ""}`],
    ]) {
      const term = document.createElement("dt"), text = document.createElement("dd");
      term.textContent = name;
      text.textContent = value;
      facts.append(term, text);
    }
    const actions = document.createElement("div");
    actions.className = "actions";
    const decide = (label, act) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", () => {
        box.remove();
        cell.seen = theirs?.revision ?? 0;
        cell.kept = theirs?.value == null ? "" : shown;
        delete cell.dataset.state;
        act();
        cell.focus();
      });
      actions.append(button);
      return button;
    };
    decide(this.dataset.mine, () => this.save(row));
    decide(this.dataset.keep, () => {
      cell.value = cell.kept;
      this.mark(cell, "");
      this.say(row, "");
    }).className = "plain";
    held.setAttribute("role", "alert");
    held.append(facts, actions);
    box.append(held);
    row.after(box);
    return { trouble: [this.dataset.collided] };
  }

  mark(cell, state) {
    if (state) cell.dataset.state = state;
    else delete cell.dataset.state;
    if (state === "refused" || state === "collision") cell.setAttribute("aria-invalid", "true");
    else cell.removeAttribute("aria-invalid");
  }

  say(row, text) {
    row.querySelector(".state").textContent = text;
  }
}

customElements.define("observation-grid", ObservationGrid);
