import { href } from "./href";
import { localPath } from "./local-path";

/** Name of the parameter that says where a sign-in leads to. */
const RETURN_PARAMETER = "ke";

/** The page that signs in and then leads to `path` (path and query of this site). */
export const signInHref = (path: string): string => withReturn(href.signIn, path);

/** A page of the sign-in with where it leads in the end; the home page and other sites are not named. */
export function withReturn(page: string, path: string): string {
  const target = localPath(path);
  return target === href.home ? page : `${page}?${new URLSearchParams({ [RETURN_PARAMETER]: target }).toString()}`;
}

/** Where the request's sign-in leads in the end: a path of this site, null when none is named. */
export function returnPathOf({ url }: { url: string }): string | null {
  const named = new URL(url).searchParams.get(RETURN_PARAMETER);
  const target = localPath(named ?? "");
  return target === href.home ? null : target;
}
