/* Made by `lingui compile`, not kept in the repository. */
declare module '*/compiled/nl.mjs' {
  export const messages: import('@lingui/core').Messages;
}
declare module '*/compiled/en.mjs' {
  export const messages: import('@lingui/core').Messages;
}
