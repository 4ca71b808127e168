/** Addresses of the pages that the letters of this folder lead to. */
export const accountPages = (publicUrl: string) => ({
  signIn: `${publicUrl}/masuk`,
  signUp: `${publicUrl}/daftar`,
  proveContact: (token: string) => `${publicUrl}/daftar/bukti/${encodeURIComponent(token)}`,
  resetPassword: (token: string) => `${publicUrl}/atur-sandi/${encodeURIComponent(token)}`,
  invitation: (token: string) => `${publicUrl}/undangan/${encodeURIComponent(token)}`,
});
