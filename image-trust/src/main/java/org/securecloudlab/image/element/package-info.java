/**
 * disk-image-builder: what an element list says about the image that will be built of it. {@link ElementPlan} finds the elements as the builder does,
 * {@link ElementReview} reads their scripts for what an auditor should say: where the base image comes from and what checks it,
 * commands that weaken, logins left behind, hardening rules that are carried out.
 *
 * <p>Nothing is executed or fetched; who calls gives the elements' files as text. Source: diskimage-builder 3.13 ({@code
 * element_dependencies.py}, {@code lib/common-functions}, {@code lib/disk-image-create}, its elements). Limits: scripts are read
 * line by line, so what a script builds from variables is not seen; package lists and pkg-map are not read.
 */
@NullMarked
package org.securecloudlab.image.element;

import org.jspecify.annotations.NullMarked;
