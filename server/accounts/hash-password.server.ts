/** Hashes a password as better-auth checks it: scrypt with a salt of its own each time. */
export async function hashPassword(password: string): Promise<string> {
  const crypto = await import("better-auth/crypto");
  return crypto.hashPassword(password);
}
