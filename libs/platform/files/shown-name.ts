import { contactsIn } from '#kernel';

/** The name that others read. One that holds a way to reach somebody past the product is kept, and shown as `file`. */
export function shownName(name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  return contactsIn(stem).length > 0 ? `file${extension}` : name;
}
