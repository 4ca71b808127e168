/** Addresses of the pages that letters lead to. */
export function signInPages(publicUrl: string) {
  return {
    forgotPassword: `${publicUrl}/lupa-sandi`,
    resetPassword: (token: string) => `${publicUrl}/atur-sandi/${encodeURIComponent(token)}`,
  };
}
