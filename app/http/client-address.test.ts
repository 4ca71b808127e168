import { expect, test } from "vitest";

import { clientAddress } from "./client-address";

const asked = (remoteAddress: string, headers: Record<string, string> = {}) => {
  const socket: Parameters<typeof clientAddress>[0]["socket"] = Object.create({ remoteAddress });
  return { headers, socket };
};

test("without a named proxy header the socket's address counts, whatever the headers say", () => {
  const invented = { "x-forwarded-for": "198.51.100.9", "x-real-ip": "198.51.100.9", forwarded: "for=198.51.100.9" };
  expect(clientAddress(asked("203.0.113.7", invented), null)).toBe("203.0.113.7");
});

test("of x-forwarded-for only the entry that the proxy itself added counts", () => {
  const headers = { "x-forwarded-for": "198.51.100.1, 198.51.100.2, 203.0.113.7" };
  expect(clientAddress(asked("10.0.0.1", headers), "x-forwarded-for")).toBe("203.0.113.7");
});

test("with a named header no other is looked at", () => {
  const headers = { "x-forwarded-for": "198.51.100.1", "cf-connecting-ip": "203.0.113.7" };
  expect(clientAddress(asked("10.0.0.1", headers), "cf-connecting-ip")).toBe("203.0.113.7");
});

test.each(["", "unknown", "203.0.113.999", "<script>", "203.0.113.7,"])(
  "a header that says %j gives the socket's address",
  (said) => {
    expect(clientAddress(asked("10.0.0.1", { "x-real-ip": said }), "x-real-ip")).toBe("10.0.0.1");
    expect(clientAddress(asked("10.0.0.1"), "x-real-ip")).toBe("10.0.0.1");
  },
);

test.each([
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"],
  ["2001:DB8:1:2::9", "2001:db8:1:2::"],
  ["2001:db8::1", "2001:db8:0:0::"],
  ["::1", "0:0:0:0::"],
  ["fe80::1%eth0", "fe80:0:0:0::"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["[2001:db8:1:2::9]:4711", "2001:db8:1:2::"],
  ["203.0.113.7:4711", "203.0.113.7"],
])("%s counts as %s", (address, network) => {
  expect(clientAddress(asked(address), null)).toBe(network);
});
