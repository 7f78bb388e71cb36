// A part of a page that follows what happens: read again every few seconds, while somebody looks.

const EVERY = 5000;

class LivePart extends HTMLElement {
  connectedCallback() {
    this.timer = setInterval(() => this.refresh(), EVERY);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  async refresh() {
    if (document.hidden || this.contains(document.activeElement)) return;
    const answer = await fetch(location.href, { headers: { accept: "text/html" } }).catch(() => null);
    if (!answer?.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.getElementById(this.id);
    if (!next) return;
    const open = [...this.querySelectorAll("details")].map((one) => one.open);
    this.replaceChildren(...next.childNodes);
    this.querySelectorAll("details").forEach((one, place) => (one.open = open[place] ?? false));
  }
}

customElements.define("live-part", LivePart);
