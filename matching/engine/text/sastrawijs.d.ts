/** The package ships types that its `exports` map hides; these are the parts used here. */
declare module "sastrawijs" {
  export class Stemmer {
    constructor(dictionary?: string[]);
    /** The root of a lower-case Indonesian word, or the word itself. */
    stem(word: string): string;
    /** Whether the dictionary has this word. */
    find(word: string): boolean;
  }
}
