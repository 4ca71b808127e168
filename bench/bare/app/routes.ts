import type { RouteConfig } from "@remix-run/route-config";

/** The root route alone. */
export default [] satisfies RouteConfig;
