# All compiler flags of the project stand here, once; every target links Seduta::Options privately.
option(SEDUTA_WARNINGS_AS_ERRORS "A warning stops the build" OFF)
option(SEDUTA_FUZZ "Instrumented for libFuzzer, with both sanitizers; by clang" OFF)
option(SEDUTA_SANITIZE "AddressSanitizer and UndefinedBehaviorSanitizer" OFF)

add_library(seduta_options INTERFACE)
add_library(Seduta::Options ALIAS seduta_options)
target_compile_options(
    seduta_options
    INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Woverloaded-virtual $<$<BOOL:${SEDUTA_WARNINGS_AS_ERRORS}>:-Werror>
              $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
              $<$<BOOL:${SEDUTA_SANITIZE}>:-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer>
)
target_link_options(seduta_options INTERFACE $<$<BOOL:${SEDUTA_SANITIZE}>:-fsanitize=address,undefined>)
if(SEDUTA_FUZZ)
    set(fuzzed -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_compile_options(seduta_options INTERFACE ${fuzzed})
    target_link_options(seduta_options INTERFACE ${fuzzed})
endif()

# clang cannot read qpdf's JSON.hh as C++20: it is given another.
function(seduta_uses_qpdf target)
    target_link_libraries(${target} PRIVATE PkgConfig::QPDF)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        target_include_directories(${target} SYSTEM BEFORE PRIVATE ${PROJECT_SOURCE_DIR}/cmake/clang)
    endif()
endfunction()
target_compile_definitions(
    seduta_options INTERFACE QT_NO_FOREACH QT_NO_CAST_FROM_BYTEARRAY QT_NO_CONTEXTLESS_CONNECT QT_NO_KEYWORDS
                             QT_DISABLE_DEPRECATED_BEFORE=0x060400 POINTERHOLDER_TRANSITION=4
)

find_program(CCACHE ccache)
if(CCACHE)
    # So that ccache keeps what was compiled with a precompiled header (its manual, "Precompiled headers"), and reads no source twice.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_DEPEND=1 CCACHE_PCH_EXTSUM=1
                                    CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE}
    )
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE})
endif()

# The tests are a hundred programs, each with all of core in it: where there is a faster linker than the usual one, it links them.
find_program(GOLD ld.gold)
if(GOLD AND CMAKE_BUILD_TYPE STREQUAL "Debug")
    target_link_options(seduta_options INTERFACE -fuse-ld=gold)
endif()
