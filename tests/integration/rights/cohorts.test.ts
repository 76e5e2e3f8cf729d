import { holds } from "@/tests/support/rights/matrix";
import { cohorts } from "./rows/cohorts";

holds(cohorts);
