/**
 * Image properties as nova types them (nova/objects/image_meta.py, ImageMetaProps, and nova/objects/fields.py, 26.2.2): which names are
 * standard, which old names stand for them, and what their values may be. A property that cannot be read fails the request.
 */
@NullMarked
package org.securecloudlab.scheduler.image;

import org.jspecify.annotations.NullMarked;
