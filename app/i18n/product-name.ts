export { PRODUCT_NAME } from "~/matching/domain/product-name";
