import { index, route, type RouteConfig } from "@remix-run/route-config";

/** The map of every URL. */
export default [
  index("routes/home/route.tsx"),
  route("jelajah", "routes/discover/route.tsx"),
  route("potensi/:ref", "routes/potential/route.tsx"),
  route("minat/:ref", "routes/interest/route.tsx"),
  route("kecocokan/:potential/:interest", "routes/pair/route.tsx"),
  route("desa/:key", "routes/village/route.tsx"),
  route("mitra/:ref", "routes/partner/route.tsx"),
  route("angka", "routes/figures/route.tsx"),
  route("berkas/:key/:variant", "routes/file.tsx"),
  route("tentang", "routes/about/route.tsx"),
  route("bahasa", "routes/language.tsx"),
  route("gaya", "routes/gaya.tsx"),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
