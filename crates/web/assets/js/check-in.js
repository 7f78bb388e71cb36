// A phone at a door: reads codes of badges by camera or as they are typed, keeps every scan in
// the phone's own database before anything is sent, and sends when there is a network. Each scan
// has an id of its own, so that one that is sent twice is counted once.

import { readCode } from "./qr.js";

const KEPT = "stoa-check-in";
const RETRY = 10_000;
const BATCH = 200;
const SHOWN = 12;
/** A camera reads the same badge many times a second; out of sight for so long, it is another time. */
const PAUSE = 3000;
/** Between two looks at the camera's picture. */
const LOOK = 250;
/** As wide a picture is read by our own reader: enough for a badge held before the phone. */
const WIDE = 640;

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function openStore(name) {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("scans", { keyPath: "id" });
    request.result.createObjectStore("people", { keyPath: "badge" });
  };
  return done(request);
}

/** What stands on a badge: as the server reads it. */
function read(text) {
  const last = text.trim().replace(/\/+$/, "").split("/").pop() ?? "";
  return last.replace(/[\s-]/g, "").toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1");
}

/** What reads a code from a video: the browser where it can, as on Android, and else we do. */
async function reader() {
  const kinds = "BarcodeDetector" in window ? await BarcodeDetector.getSupportedFormats().catch(() => []) : [];
  if (kinds.includes("qr_code")) {
    const detector = new BarcodeDetector({ formats: ["qr_code"] });
    return async (video) => (await detector.detect(video).catch(() => []))[0]?.rawValue;
  }
  const canvas = document.createElement("canvas");
  const brush = canvas.getContext("2d", { willReadFrequently: true });
  return async (video) => {
    if (!video.videoWidth) return null;
    const scale = Math.min(1, WIDE / video.videoWidth);
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    brush.drawImage(video, 0, 0, canvas.width, canvas.height);
    return readCode(brush.getImageData(0, 0, canvas.width, canvas.height));
  };
}

function freshId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

class CheckIn extends HTMLElement {
  async connectedCallback() {
    this.form = this.querySelector("form");
    this.badge = this.form.elements.badge;
    this.session = this.form.elements.session;
    this.outcome = this.querySelector(".outcome");
    this.network = this.querySelector(".network");
    this.section = this.querySelector(".scans");
    this.list = this.section.querySelector("ul");
    this.clock = new Intl.DateTimeFormat("en-GB", {
      hour: "2-digit",
      minute: "2-digit",
      timeZone: this.dataset.zone,
    });
    const secret = location.pathname.split("/").pop();
    this.store = await openStore(`${KEPT}-${secret.slice(0, 16)}`);
    this.session.value = localStorage.getItem(`${KEPT}-session`) ?? this.session.value;
    this.session.addEventListener("change", () => localStorage.setItem(`${KEPT}-session`, this.session.value));
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.scan(this.badge.value);
      this.badge.value = "";
      this.badge.focus();
    });
    addEventListener("online", () => this.send());
    addEventListener("offline", () => this.say(false));
    setInterval(() => this.send(), RETRY);
    this.section.hidden = false;
    this.offerCamera();
    await this.show();
    this.keepPage();
    await this.learn();
    await this.send();
    this.dataset.ready = "yes";
  }

  all(store) {
    return done(this.store.transaction(store).objectStore(store).getAll());
  }

  write(store, ...rows) {
    const change = this.store.transaction(store, "readwrite");
    for (const row of rows) change.objectStore(store).put(row);
    return new Promise((resolve, reject) => {
      change.oncomplete = resolve;
      change.onerror = () => reject(change.error);
    });
  }

  /** The page and what it needs, for when it is opened again without a network. */
  async keepPage() {
    if (!("serviceWorker" in navigator)) return;
    await navigator.serviceWorker.register(this.dataset.worker, { scope: location.pathname });
    const parts = [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]")];
    const kept = await caches.open(KEPT);
    await kept.addAll([location.pathname, ...parts.map((part) => part.href || part.src)]).catch(() => {});
    await navigator.serviceWorker.ready;
    this.dataset.kept = "yes";
  }

  /** Who is expected, so that a scan without a network says whose badge it was. */
  async learn() {
    const language = document.documentElement.lang;
    const answer = await fetch(`${this.dataset.api}/people?lang=${language}`).catch(() => null);
    if (answer?.ok) await this.write("people", ...(await answer.json()));
  }

  async find(badge) {
    const people = await this.all("people");
    const number = /^\d{1,6}$/.test(badge) ? Number(badge) : null;
    return people.find((one) => (number === null ? one.badge === badge : one.number === number));
  }

  async scan(text) {
    const badge = read(text);
    if (!badge) return;
    const session = this.session.value;
    const who = await this.find(badge);
    const earlier = (await this.all("scans"))
      .filter((one) => one.session === session && (one.badge === badge || (who && one.whose === who.badge)))
      .sort((a, b) => (a.at < b.at ? -1 : 1))[0];
    const seen = who?.seen.find((one) => one.session === session);
    const before = earlier
      ? { at: this.clock.format(new Date(earlier.at)), gate: this.dataset.this }
      : seen;
    const scan = {
      id: freshId(),
      badge,
      session,
      at: new Date().toISOString(),
      sent: false,
      whose: who?.badge,
      who: who ? [who.name, String(who.number ?? "").padStart(4, "0"), who.part].join(" · ") : badge,
      outcome: before ? "again" : who ? "in" : "unknown",
      said: before
        ? this.dataset.again.replace("{at}", before.at).replace("{gate}", before.gate)
        : who
          ? this.dataset.in
          : this.dataset.unknown,
    };
    await this.write("scans", scan);
    this.tell(scan);
    await this.show();
    await this.send();
  }

  async send() {
    if (this.sending) return;
    this.sending = true;
    try {
      for (;;) {
        const waiting = (await this.all("scans")).filter((one) => !one.sent).slice(0, BATCH);
        if (waiting.length === 0 && navigator.onLine) break;
        if (waiting.length === 0) return this.say(false);
        const body = {
          sent: new Date().toISOString(),
          scans: waiting.map(({ id, badge, session, at }) => ({ id, badge, session, at })),
        };
        const language = document.documentElement.lang;
        const answer = await fetch(`${this.dataset.api}?lang=${language}`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        });
        if (answer.status === 410 || answer.status === 404) {
          this.network.textContent = this.dataset.shut;
          return;
        }
        if (!answer.ok) return this.say(false);
        const taken = new Map((await answer.json()).map((one) => [one.id, one]));
        const kept = waiting.map((one) => {
          const { outcome, who, said } = taken.get(one.id) ?? one;
          return { ...one, sent: true, outcome, who: who || one.who, said };
        });
        await this.write("scans", ...kept);
        const told = kept.find((one) => one.id === this.told);
        if (told) this.tell(told);
      }
      this.say(true);
    } catch {
      this.say(false);
    } finally {
      this.sending = false;
      await this.show();
    }
  }

  say(online) {
    this.network.textContent = online ? this.dataset.online : this.dataset.offline;
    this.network.classList.toggle("off", !online);
  }

  tell(scan) {
    this.told = scan.id;
    const notice = document.createElement("div");
    notice.className = `notice ${scan.outcome === "in" ? "good" : "bad"}`;
    const line = document.createElement("p");
    const name = document.createElement("strong");
    name.textContent = scan.who;
    line.append(name, " ", scan.said);
    notice.append(line);
    this.outcome.replaceChildren(notice);
    navigator.vibrate?.(scan.outcome === "in" ? 60 : [120, 80, 120]);
  }

  async show() {
    const scans = (await this.all("scans")).sort((a, b) => (a.at < b.at ? 1 : -1));
    this.section.querySelector(".unsent").textContent = scans.filter((one) => !one.sent).length;
    this.list.replaceChildren(
      ...scans.slice(0, SHOWN).map((one) => {
        const item = document.createElement("li");
        item.dataset.outcome = one.outcome;
        item.textContent = `${this.clock.format(new Date(one.at))} · ${one.who} · ${one.said}`;
        return item;
      }),
    );
  }

  offerCamera() {
    this.camera = this.form.querySelector(".camera");
    if (!navigator.mediaDevices) return;
    this.camera.hidden = false;
    this.camera.addEventListener("click", () => (this.looking ? this.rest() : this.look()));
  }

  async look() {
    const video = this.querySelector("video");
    const refused = this.querySelector(".camera-refused");
    try {
      video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    } catch {
      refused.hidden = false;
      this.badge.focus();
      return;
    }
    refused.hidden = true;
    video.hidden = false;
    await video.play();
    this.camera.textContent = this.dataset.rest;
    const text = await reader();
    let last = { text: "", at: 0 };
    this.looking = setInterval(async () => {
      const found = await text(video);
      if (!found) return;
      // a badge that is held up for long is read once
      const same = found === last.text && Date.now() - last.at < PAUSE;
      last = { text: found, at: Date.now() };
      if (!same) await this.scan(found);
    }, LOOK);
  }

  /** The camera costs a phone its battery. */
  rest() {
    clearInterval(this.looking);
    this.looking = null;
    const video = this.querySelector("video");
    for (const track of video.srcObject.getTracks()) track.stop();
    video.srcObject = null;
    video.hidden = true;
    this.camera.textContent = this.dataset.look;
  }
}

customElements.define("check-in", CheckIn);
