-- Ways of working that a person says of themselves; scopes ask for the same.
ALTER TABLE "Profile" ADD COLUMN "traits" TEXT[] DEFAULT ARRAY[]::TEXT[];
