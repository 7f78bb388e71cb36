// The board of a programme: dragging a session colours every place by what would break there
// and says it; arrow keys go from place to place. Without it, picking and putting down are links
// and buttons.

const language = document.documentElement.lang;

class ProgrammeBoard extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.told = this.querySelector(".told");
    this.spots = new Map();
    // Cards also lie outside, among those that have no place yet.
    for (const card of document.querySelectorAll("a.held[data-session]")) {
      card.addEventListener("dragstart", (event) => this.lift(event, card));
      card.addEventListener("dragend", () => this.clear());
    }
    this.addEventListener("dragover", (event) => this.over(event));
    this.addEventListener("dragleave", (event) => event.target.closest?.("td")?.classList.remove("over"));
    this.addEventListener("drop", (event) => this.drop(event));
    this.addEventListener("keydown", (event) => this.key(event));
    this.addEventListener("focusin", (event) => {
      if (event.target.matches("button.spot")) this.told.textContent = event.target.title;
    });
  }

  async lift(event, card) {
    this.session = card.dataset.session;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", this.session);
    const session = this.session;
    const answer = await fetch(`${this.dataset.places}?session=${encodeURIComponent(session)}&lang=${language}`);
    if (!answer.ok || this.session !== session) return;
    this.spots = new Map((await answer.json()).map((spot) => [spot.key, spot]));
    for (const cell of this.querySelectorAll("td[data-key]")) {
      const spot = this.spots.get(cell.dataset.key);
      if (spot) cell.dataset.spot = spot.clashes.length ? "clashes" : "fits";
    }
  }

  over(event) {
    const cell = event.target.closest("td[data-key]");
    if (!cell || !this.session) return;
    event.preventDefault();
    for (const other of this.querySelectorAll("td.over")) other.classList.toggle("over", other === cell);
    cell.classList.add("over");
    const spot = this.spots.get(cell.dataset.key);
    if (spot) this.told.textContent = spot.clashes.length ? spot.clashes.join(" ") : this.dataset.fits;
  }

  drop(event) {
    const cell = event.target.closest("td[data-key]");
    if (!cell || !this.session) return;
    event.preventDefault();
    this.form.elements.session.value = this.session;
    const to = Object.assign(document.createElement("input"), { type: "hidden", name: "to", value: cell.dataset.key });
    this.form.append(to);
    this.form.submit();
  }

  clear() {
    this.session = undefined;
    this.told.textContent = "";
    for (const cell of this.querySelectorAll("td[data-spot], td.over")) {
      delete cell.dataset.spot;
      cell.classList.remove("over");
    }
  }

  key(event) {
    const cell = event.target.closest("td[data-key]");
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (!cell || !step || !event.target.matches("button.spot")) return;
    event.preventDefault();
    // The next place in that direction, over cells that have none.
    const rows = [...cell.closest("table").querySelectorAll("tbody tr")];
    let row = rows.indexOf(cell.parentElement) + step[0];
    let column = cell.cellIndex + step[1];
    while (rows[row]?.cells[column]) {
      const button = rows[row].cells[column].querySelector("button.spot");
      if (button) return button.focus();
      row += step[0];
      column += step[1];
    }
  }
}

customElements.define("programme-board", ProgrammeBoard);

// A search that is going on: its share of the time, until it has ended.
const search = document.querySelector("[data-search]");
if (search) {
  const bar = search.querySelector("progress");
  const look = async () => {
    const answer = await fetch(search.dataset.search);
    if (!answer.ok) return;
    const far = await answer.json();
    bar.value = Math.round(far.share * 100);
    if (far.ended) location.reload();
    else setTimeout(look, 700);
  };
  setTimeout(look, 700);
}
