/** Of an id that the sender of a command chose: it becomes a token of a subject. */
export const commandIdPattern = /^[\x21-\x7e]{1,128}$/;
