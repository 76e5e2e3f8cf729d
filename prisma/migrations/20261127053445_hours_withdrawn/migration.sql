-- on its own: a new value of an enum can only be used once its transaction is over
ALTER TYPE "HoursState" ADD VALUE 'WITHDRAWN';
