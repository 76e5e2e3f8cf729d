import { holds } from "@/tests/support/rights/matrix";
import { organizations } from "./rows/organizations";

holds(organizations);
