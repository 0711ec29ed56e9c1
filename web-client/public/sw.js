/*
 * Shows a page of our own where the network has none. Nothing of the intranet is kept here: what a signed-in person
 * reads must not outlive the session on a shared device. Hashed files live in the browser's own cache.
 */
const cacheName = 'kring-offline-1';
const kept = ['/offline.html', '/offline.css', '/offline.js', '/icons/kring.svg'];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(kept)));
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const old = (await caches.keys()).filter((name) => name !== cacheName);
      await Promise.all(old.map((name) => caches.delete(name)));
      await self.registration.navigationPreload?.enable();
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate') {
    event.respondWith(fromNetwork(event).catch(() => caches.match('/offline.html')));
  } else if (kept.includes(new URL(request.url).pathname)) {
    event.respondWith(fetch(request).catch(() => caches.match(request)));
  }
});

async function fromNetwork(event) {
  return (await event.preloadResponse) ?? (await fetch(event.request));
}
