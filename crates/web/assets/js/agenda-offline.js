// Keeps this timetable for when there is no line, and says so when the copy is read. Without
// this the page works as long as there is a line.

class AgendaOffline extends HTMLElement {
  async connectedCallback() {
    const told = document.querySelector("[data-offline]");
    const say = () => (told.hidden = navigator.onLine);
    addEventListener("online", say);
    addEventListener("offline", say);
    say();
    if (!navigator.serviceWorker) return;
    const { worker, scope } = this.dataset;
    const button = this.querySelector("[data-forget]");
    button.addEventListener("click", () => this.forget(scope, button));
    try {
      await navigator.serviceWorker.register(worker, { scope });
      await navigator.serviceWorker.ready;
      button.hidden = false;
      this.dataset.kept = "yes";
    } catch {
      // A browser that keeps nothing, as in a private window.
    }
  }

  async forget(scope, button) {
    const kept = await navigator.serviceWorker.getRegistration(scope);
    kept?.active?.postMessage("forget");
    button.hidden = true;
    delete this.dataset.kept;
  }
}

customElements.define("agenda-offline", AgendaOffline);
