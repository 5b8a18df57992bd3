package com.example.checklist4j.portfolio;

/**
 * One project as it came in.
 *
 * @param file the file that it stands in
 * @param offset the byte of the file at which it begins
 * @param bytes what stands there, untouched
 */
record Line(String file, long offset, byte[] bytes) {}
