import { httpProblem } from "../http/errors";

/** Every address that no other route answers. */
export function loader(): never {
  throw httpProblem("page_not_found");
}

export { loader as action };

/** Never shown; a route with a page of its own answers problems with the error page. */
export default function NotFound() {
  return null;
}
