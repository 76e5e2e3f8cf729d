import { answers } from "@/tests/support/rights/routes";
import { routes } from "./rows/routes";

answers(routes);
