// Keeps the page of a phone at a door, so that it opens without a network. What is scanned is
// kept by the page itself.

const KEPT = "stoa-check-in";

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const { request } = event;
  const path = new URL(request.url).pathname;
  const asset = path.startsWith("/assets/");
  if (request.method !== "GET" || !(request.mode === "navigate" || asset)) return;
  event.respondWith(asset ? keptFirst(request) : networkFirst(request));
});

async function keptFirst(request) {
  return (await caches.match(request)) ?? fetch(request);
}

async function networkFirst(request) {
  try {
    const answer = await fetch(request);
    if (answer.ok) await (await caches.open(KEPT)).put(request, answer.clone());
    return answer;
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}
