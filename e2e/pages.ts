/** Every page, without its language, by the role that opens it. */
export const PAGES: Record<string, string[]> = {
  visitor: ["", "/nothing-here"],
};
