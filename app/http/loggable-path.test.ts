import { expect, test } from "vitest";

import { loggablePath } from "./loggable-path";

test.each([
  ["/jelajah?q=kakao", "/jelajah"],
  ["/potensi/P-1", "/potensi/P-1"],
  ["/atur-sandi/a-token?x=1", "/atur-sandi/…"],
  ["/undangan/a-token", "/undangan/…"],
  ["/daftar/bukti/id.email.secret", "/daftar/bukti/…"],
  ["/berhenti/a-token", "/berhenti/…"],
  ["/lupa-sandi", "/lupa-sandi"],
])("%s is logged as %s", (url, logged) => {
  expect(loggablePath(url)).toBe(logged);
});
