package org.securecloudlab.scheduler.numa;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.securecloudlab.scheduler.SchedulingException;
import org.securecloudlab.scheduler.python.PythonNumber;

/** {@code hw:mem_page_size}, which an image may narrow when it is any or large (hardware.py, _get_numa_pagesize_constraint). */
final class PageSizeWish {
    private static final Map<String, Double> BY_NAME =
            Map.of("any", (double) PageSize.ANY, "large", (double) PageSize.LARGE, "small", (double) PageSize.SMALL);
    private static final Pattern AMOUNT = Pattern.compile("([-+]?\\d*\\.?\\d+)([KMGT]i?)?(b|bit|B)");
    private static final String PREFIXES = "KMGT";

    private PageSizeWish() {}

    /**
     * In KiB, or one of the constants of {@link PageSize}; 0 without a wish. Less than a whole KiB is a wish that asks nothing of the pages in the end.
     *
     * @throws SchedulingException stage request, for a size that cannot be read or that the image may not ask
     */
    static double of(FlavorAndImage request) {
        Optional<String> flavor = request.flavor("mem_page_size");
        Optional<String> image = request.image("mem_page_size");
        if (flavor.isEmpty()) {
            image.ifPresent(size -> refuse("nothing", size));
            return PageSize.NONE;
        }
        double size = read(flavor.get());
        if (image.isEmpty()) {
            return size;
        }
        if (size != PageSize.ANY && size != PageSize.LARGE) {
            refuse(flavor.get(), image.get());
        }
        return read(image.get());
    }

    private static void refuse(String flavor, String image) {
        throw SchedulingException.inSpec(
                "hw_mem_page_size: found [" + image + "]; the flavor's hw:mem_page_size is " + flavor);
    }

    private static double read(String text) {
        Double named = BY_NAME.get(text);
        if (named != null) {
            return named;
        }
        if (text.codePoints().allMatch(Character::isDigit)) {
            return PythonNumber.integer(text).orElseThrow().doubleValue();
        }
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            throw SchedulingException.inSpec("hw:mem_page_size: found [" + text
                    + "]; expected any, large, small, or a size such as 2048 or 2MB");
        }
        double bytes = Double.parseDouble(amount.group(1)) / (amount.group(3).equals("B") ? 1 : 8);
        int power =
                amount.group(2) == null ? 0 : PREFIXES.indexOf(amount.group(2).charAt(0)) + 1;
        for (int step = 0; step < power; step++) {
            bytes *= 1024;
        }
        return Math.ceil(bytes) / 1024;
    }
}
