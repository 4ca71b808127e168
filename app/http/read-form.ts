import { httpProblem } from "./errors";

/** The form that was sent; throws 400 when the body is none. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw httpProblem("bad_request");
  }
}
