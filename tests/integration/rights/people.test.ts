import { holds } from "@/tests/support/rights/matrix";
import { people } from "./rows/people";

holds(people);
