package vn.giaoban.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page that follows from its address, the language, the look, the day and the archive's tables: nothing of the reader, of the index
 * or of the process is in it. See {@link KeptPages}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface OfTheArchive {}
