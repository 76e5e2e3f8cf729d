/** Where the form kit puts the control of a field: `roles.0.title` is `#field-roles-0-title`. */
export function fieldAnchor(field: string): string {
  return `#field-${field.replaceAll(/[^\w-]/g, "-")}`;
}
