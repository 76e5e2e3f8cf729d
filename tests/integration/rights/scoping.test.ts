import { holds } from "@/tests/support/rights/matrix";
import { scopes } from "./rows/scoping";

holds(scopes);
