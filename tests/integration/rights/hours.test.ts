import { holds } from "@/tests/support/rights/matrix";
import { hours } from "./rows/hours";

holds(hours);
