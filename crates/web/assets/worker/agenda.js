// Keeps one timetable for when there is no line: the page itself and what it looks with, nothing
// else. When the link opens no more, the copy goes too.

const PAGE = new URL(self.registration.scope).pathname;
const CACHE = `agenda ${PAGE}`;
const ASSETS = [/* assets */];

async function forget() {
  await caches.delete(CACHE);
  await self.registration.unregister();
}

async function fetched() {
  const answer = await fetch(PAGE, { credentials: "same-origin" });
  if (answer.ok && !answer.redirected) {
    const cache = await caches.open(CACHE);
    await cache.put(PAGE, answer.clone());
  }
  return answer;
}

const isGone = (answer) => answer.status === 404 || answer.status === 410;

async function page(event) {
  try {
    const answer = await fetched();
    // The answer does not wait for it: this worker is what would be waited for.
    if (isGone(answer)) event.waitUntil(forget());
    return answer;
  } catch {
    return (await caches.match(PAGE, { cacheName: CACHE })) ?? Response.error();
  }
}

async function asset(request) {
  const path = new URL(request.url).pathname;
  return (await caches.match(path, { cacheName: CACHE })) ?? fetch(request);
}

self.addEventListener("install", (event) => {
  const keep = async () => {
    await (await caches.open(CACHE)).addAll(ASSETS);
    if (isGone(await fetched())) await forget();
    await self.skipWaiting();
  };
  event.waitUntil(keep());
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = new URL(request.url).pathname;
  if (request.method !== "GET") return;
  if (request.mode === "navigate" && path === PAGE) event.respondWith(page(event));
  else if (ASSETS.includes(path)) event.respondWith(asset(request));
});

self.addEventListener("message", (event) => {
  if (event.data === "forget") event.waitUntil(forget());
});
