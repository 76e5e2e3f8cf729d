import { holds } from "@/tests/support/rights/matrix";
import { people } from "./rows/people";
import { system } from "./rows/system";

holds([...people, ...system]);
