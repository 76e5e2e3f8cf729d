import { holds } from "@/tests/support/rights/matrix";
import { teams } from "./rows/teams";

holds(teams);
