// How large messages may be, in bytes. Who is answered with more than it takes asks the same again for ever.

const mebibyte = 1024 * 1024;

export const requestMax = 8 * mebibyte;

/** Twice what a server takes: what it kept, with what it says beside it, always comes back. */
export const answerMax = 2 * requestMax;

/** Of one route. 10,000 endpoints on each of three ports take half of it. */
export const routeMax = 4 * mebibyte;

/** Of several things in one answer, unless the first alone is larger. */
export const pageMax = 2 * mebibyte;
