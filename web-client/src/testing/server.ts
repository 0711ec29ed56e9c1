import { setupServer } from 'msw/node';

/** Answers for tests: `server.use(http.get(url, () => HttpResponse.json(body)))`. What is not said fails the test. */
export const server = setupServer();
