package vn.giaoban.account;

/** Somebody must be left who can let others in. */
class LastAdministrator extends RuntimeException {}
