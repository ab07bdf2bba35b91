export { contactsIn } from '#kernel';
