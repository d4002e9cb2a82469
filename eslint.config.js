import { existsSync } from "node:fs";
import js from "@eslint/js";
import graphql from "@graphql-eslint/eslint-plugin";
import tseslint from "typescript-eslint";

const tests = ["**/*.test.ts", "src/testing/**", "src/safety/**", "src/faults/**"];
/** The files that are the process: they read its environment and speak to its user. */
const processes = [
  "src/main.ts",
  "src/emit-schema.ts",
  "seed/main.ts",
  "seed/export/main.ts",
  "seed/backup/main.ts",
];
const schema = "schema/schema.graphql";
const operations = "schema/operations/**/*.graphql";

const houseRules = {
  "no-restricted-syntax": [
    "error",
    { selector: "ExportDefaultDeclaration", message: "Name what is exported." },
    { selector: "ExportAllDeclaration", message: "Name what is exported." },
  ],
  eqeqeq: "error",
  "no-console": "error",
};

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "schema/client/", "node_modules/", "schema/schema.graphql"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["src/**/*.ts", "seed/**/*.ts"],
    ignores: ["src/web/**"],
    extends: [js.configs.recommended, ...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...houseRules,
      "no-restricted-properties": [
        "error",
        {
          object: "process",
          property: "env",
          message: "Settings come from readConfig; only main reads the environment.",
        },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      // `return refuse(res, …)` ends a handler in one line.
      "@typescript-eslint/no-confusing-void-expression": "off",
      // TypeGraphQL's classes only carry decorators.
      "@typescript-eslint/no-extraneous-class": ["error", { allowWithDecorator: true }],
      // Our classes are shapes for TypeGraphQL; plain objects of that shape are what we return.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // A function that promises may have its answer at once.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: processes,
    rules: { "no-restricted-properties": "off", "no-console": "off" },
  },
  {
    files: tests,
    rules: {
      "no-restricted-properties": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/no-empty-function": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    // Jest loads these by their default export.
    files: ["src/testing/**/setup.ts", "src/testing/**/teardown.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    // What runs in the browser has no types to check by; the build of the pages finds what is missing.
    files: ["src/web/**/*.ts"],
    extends: [js.configs.recommended, ...tseslint.configs.strict],
    rules: { ...houseRules, "no-undef": "off" },
  },
  {
    files: ["src/web/**/*.js", "src/web/**/*.mjs", "eslint.config.js"],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(
        ["document", "window", "location", "URL", "console", "process", "performance"].map((name) => [
          name,
          "readonly",
        ]),
      ),
    },
  },
  ...(existsSync(new URL(schema, import.meta.url))
    ? [
        {
          files: [operations],
          languageOptions: {
            parser: graphql.parser,
            parserOptions: { graphQLConfig: { schema, documents: operations } },
          },
          plugins: { "@graphql-eslint": graphql },
          rules: {
            ...graphql.configs["flat/operations-recommended"].rules,
            "@graphql-eslint/require-selections": "off",
            "@graphql-eslint/selection-set-depth": ["error", { maxDepth: 12 }],
          },
        },
      ]
    : []),
);
