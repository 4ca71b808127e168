/** The working name of the product: change it here and it changes everywhere. */
export const PRODUCT_NAME = "Gandeng Desa";
